import { describeDetailStories } from './detail-stories.ts';
import { describeNewcomerStories } from './newcomer-stories.ts';
import { describeTableStories } from './table-stories.ts';
import { openStage } from './stage.ts';

const stage = openStage();

describeTableStories(stage);
describeNewcomerStories(stage);
describeDetailStories(stage);
