import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Size of an element in pixels, kept up to date. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of an element; 0 by 0 until it is known. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(observed);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
