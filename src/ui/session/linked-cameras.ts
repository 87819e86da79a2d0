import type { StageView } from '../../stage/camera';

/** What is linked: a picture whose view can be read and set. */
export interface Viewer {
  readonly view: StageView;
  lookAs(view: StageView): void;
}

/** Keeps two pictures of the same size on the same part of the region: the one that moved leads, and the first one where both did. */
export class LinkedCameras {
  private first: StageView | null = null;
  private second: StageView | null = null;

  /** Lets the picture that did not move follow the one that did. */
  follow(first: Viewer, second: Viewer): void {
    if (first.view !== this.first) second.lookAs(first.view);
    else if (second.view !== this.second) first.lookAs(second.view);
    this.first = first.view;
    this.second = second.view;
  }
}
