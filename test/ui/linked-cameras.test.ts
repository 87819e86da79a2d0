import { expect, it } from 'vitest';
import { Camera } from '../../src/stage/camera';
import { LinkedCameras } from '../../src/ui/session/linked-cameras';

const PARTS = ['x', 'y', 'zoom'] as const;

function pair(): readonly [Camera, Camera] {
  const cameras = [new Camera(), new Camera()] as const;
  for (const camera of cameras) camera.resize(640, 400);
  return cameras;
}

function seen(camera: Camera): number[] {
  return PARTS.map((part) => camera[part]);
}

it('lets the picture that did not move follow the other, whichever that is', () => {
  const [first, second] = pair();
  const linked = new LinkedCameras();
  linked.follow(first, second);
  first.zoomAt(3, 100, 80);
  linked.follow(first, second);
  expect(seen(second)).toEqual([-200, -160, 3]);
  second.panBy(50, 20);
  linked.follow(first, second);
  expect(seen(first)).toEqual([-150, -140, 3]);
  expect(seen(second)).toEqual(seen(first));
});

it('follows a flight step by step, and does not call a follower a leader', () => {
  const [first, second] = pair();
  const linked = new LinkedCameras();
  linked.follow(first, second);
  first.flyToBox({ x: 300, y: 200, width: 40, height: 30 }, false);
  for (let ms = 0; ms < 2000; ms += 100) {
    first.advance(100);
    second.advance(100);
    linked.follow(first, second);
    expect(seen(second)).toEqual(seen(first));
  }
  expect(first.zoom).toBeGreaterThan(5);
  expect(first.isFlying).toBe(false);
});

it('lets the first lead where a second picture is opened', () => {
  const [first, second] = pair();
  const linked = new LinkedCameras();
  first.zoomAt(2, 0, 0);
  linked.follow(first, second);
  expect(second.zoom).toBe(2);
});
