import type { ReactNode } from 'react';
import styles from './SortHead.module.css';

/** The sort direction of a column, as `aria-sort` has it. */
export type Direction = 'ascending' | 'descending' | 'none';

interface SortHeadProps {
  name: string;
  direction: Direction;
  className?: string | undefined;
  onSort: () => void;
  children?: ReactNode;
}

/** A column header with a button that sorts the rows. */
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
