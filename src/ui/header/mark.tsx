import type { ReactNode } from 'react';

/** The mark of the product: a door and an arrow through it. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <path d="M4 9V5.5Q4 3 6.5 3H19.5Q22 3 22 5.5V20.5Q22 23 19.5 23H6.5Q4 23 4 20.5V17" />
      <path className="mark-arrow" d="M1.5 13H15M11 8.5L15.5 13L11 17.5" />
    </svg>
  );
}
