import type { ReactNode } from 'react';
import styles from './SortHead.module.css';

export type Direction = 'ascending' | 'descending' | 'none';

interface SortHeadProps {
  name: string;
  direction: Direction;
  className?: string | undefined;
  onSort: () => void;
  children?: ReactNode;
}

/** The head of a column: pressed, it orders the rows. */
export function SortHead({ name, direction, className, onSort, children }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={direction} className={className}>
      <button type="button" className={styles.sort} onClick={onSort}>
        <span>{name}</span>
        <span aria-hidden="true">{SIGNS[direction]}</span>
      </button>
      {children}
    </th>
  );
}

const SIGNS = { ascending: '▲', descending: '▼', none: '' };
