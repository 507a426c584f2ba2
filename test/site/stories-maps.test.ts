import { describeMapStories } from './map-stories.ts';
import { describePeopleStories } from './people-stories.ts';
import { describeRateStories } from './rate-stories.ts';
import { openStage } from './stage.ts';

const stage = openStage();

describeMapStories(stage);
describeRateStories(stage);
describePeopleStories(stage);
