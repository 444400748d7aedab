/** A walk through a dataset: steps, each a few words and a state of the page. Written by the build as `data/story.json`. */

export interface StoryStep {
  title: string;
  /** Plain text; what stands in “ ” is verbatim from an article. */
  text: string;
  /** What the page shows, as the query of a link: `select=flow:...&movers=militants`; empty for the first view. */
  show: string;
}

export interface Story {
  title: string;
  steps: StoryStep[];
}
