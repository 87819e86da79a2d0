import type { Page } from 'playwright-core';

/** Words in a part of the page that end at an edge where nothing can be scrolled, and what is wider than its place. */
export function findCutOff(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    /** Room for the overhang of a letter. @unit px */
    const SLACK = 2;
    const found: string[] = [];
    const nameOf = (element: Element): string => element.getAttribute('class') ?? element.tagName;
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const cuts = (edge: Element, words: DOMRect): boolean => {
      const { overflowX, overflowY } = getComputedStyle(edge);
      const { left, right, top, bottom } = edge.getBoundingClientRect();
      const isBeside = words.left < left - SLACK || words.right > right + SLACK;
      const isBeyond = words.top < top - SLACK || words.bottom > bottom + SLACK;
      return (overflowX !== 'visible' && isBeside) || (overflowY !== 'visible' && isBeyond);
    };
    const cutBy = (text: Text): Element | null => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let edge = text.parentElement; edge !== null && edge !== document.body; edge = edge.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(edge);
        if (scrolls(overflowX) || scrolls(overflowY)) return null;
        if (cuts(edge, words)) return edge;
      }
      return null;
    };
    for (const body of document.querySelectorAll(`:is(${selector}) :is(.sheet-body, .view-body)`)) {
      const beyond = body.scrollWidth - body.clientWidth;
      if (beyond > 1) found.push(`${nameOf(body)} is ${String(beyond)} px too wide`);
    }
    for (const part of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        const text = texts.currentNode as Text;
        const isSeen = text.parentElement?.checkVisibility() === true && text.data.trim() !== '';
        if (!isSeen || text.parentElement.closest('.visually-hidden') !== null) continue;
        const edge = cutBy(text);
        if (edge !== null) found.push(`“${text.data.slice(0, 40)}” is cut off by ${nameOf(edge)}`);
      }
    }
    return found;
  }, within);
}
