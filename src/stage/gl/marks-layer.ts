import { paintMarks, type MarkScene } from '../marks';
import { Strips } from '../strips';
import { StripMesh } from './strip-mesh';

/** What lies over the land in px of the screen: neighbourhoods that are asked too much, and what is selected. */
export class MarksLayer {
  private readonly mesh = new StripMesh();
  private readonly strips = new Strips();

  /** What is shown. */
  get view(): StripMesh['view'] {
    return this.mesh.view;
  }

  /** Draws the marks as the camera sees them. */
  refresh(marks: MarkScene): void {
    this.strips.clear();
    paintMarks(this.strips, marks);
    this.mesh.show(this.strips);
  }

  destroy(): void {
    this.mesh.destroy();
  }
}
