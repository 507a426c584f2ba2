import { describeLaboratoryStories } from './laboratory-stories.ts';
import { describeNotebookStories } from './notebook-stories.ts';
import { describeResearcherStories } from './researcher-stories.ts';
import { openStage } from './stage.ts';

const stage = openStage();

describeNotebookStories(stage);
describeLaboratoryStories(stage);
describeResearcherStories(stage);
