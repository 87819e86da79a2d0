import { describe, expect, it } from 'vitest';
import { chainCurves, NODE_RADIUS, partOfCurve, placeWords, spreadNodes } from '../../src/stage/chain-links';

const far = [
  { x: 100, y: 100 },
  { x: 300, y: 120 },
  { x: 260, y: 300 },
];

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('the links of a chain', () => {
  it('are one fewer than its homes, each from the rim of one to the rim of the next', () => {
    const curves = chainCurves(far);
    expect(curves).toHaveLength(2);
    expect(distance(curves[0]!.from, far[0]!)).toBeCloseTo(NODE_RADIUS, 6);
    expect(distance(curves[1]!.to, far[2]!)).toBeCloseTo(NODE_RADIUS, 6);
    expect(chainCurves([far[0]!])).toEqual([]);
  });

  it('bow, so that a way there and a way back do not lie on each other', () => {
    const [there, back] = chainCurves([far[0]!, far[1]!, far[0]!]);
    expect(distance(there!.control, back!.control)).toBeGreaterThan(50);
  });

  it('are drawn up to a share of their way', () => {
    const [curve] = chainCurves(far);
    expect(partOfCurve(curve!, 1).to).toEqual(curve!.to);
    expect(partOfCurve(curve!, 0).to).toEqual(curve!.from);
    expect(distance(partOfCurve(curve!, 0.5).to, curve!.from)).toBeLessThan(distance(curve!.to, curve!.from));
  });
});

describe('homes of a chain that lie on each other', () => {
  it('are moved apart so that both numbers can be read, the first one stays', () => {
    const nodes = spreadNodes([far[0]!, { x: 101, y: 100 }, { x: 100, y: 100 }]);
    expect(nodes[0]).toEqual(far[0]);
    expect(distance(nodes[0]!, nodes[1]!)).toBeGreaterThanOrEqual(2 * NODE_RADIUS);
    expect(distance(nodes[0]!, nodes[2]!)).toBeGreaterThan(NODE_RADIUS);
  });

  it('stay where they are otherwise', () => {
    expect(spreadNodes(far)).toEqual(far);
  });
});

describe('the words of a chain', () => {
  const room = { x: 20, y: 10, width: 600, height: 400 };
  const words = { width: 200, height: 60 };

  it('stand within the room there is, beside the last home, and cover no home', () => {
    for (const last of [
      { x: 610, y: 405 },
      { x: 25, y: 15 },
      { x: 300, y: 200 },
    ]) {
      const box = placeWords([...far, last], words, room);
      expect(box.x >= room.x && box.y >= room.y).toBe(true);
      expect(box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height).toBe(true);
      const isCovered = last.x > box.x && last.x < box.x + box.width && last.y > box.y && last.y < box.y + box.height;
      expect(isCovered).toBe(false);
    }
  });
});
