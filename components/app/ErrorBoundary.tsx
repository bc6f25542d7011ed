import { Component, type ReactNode } from 'react';
import { Problem } from '~/domain/problem';
import { Failure } from './Failure';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Whether the part is dispensable: it is left out without a word where it fails. */
  isSilent?: boolean;
}

interface ErrorBoundaryState {
  failure?: unknown;
  /** How often the part was tried again. */
  tries: number;
}

/** What is shown may be older than the store for a moment, after something was set aside in it. */
const MOST_TRIES = 5;
const PAUSE_MS = 300;

/** Shows a failure in place of the part that failed: a Problem with what to do about it, a bug with the diagnostics to copy. Records either. After a bug the store is checked, and the part is tried again where something unreadable was set aside. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { tries: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override componentDidCatch(failure: unknown) {
    // To the page's own listener, as an error that nothing caught.
    reportError(failure);
    const { tries } = this.state;
    if (tries > 0 && tries < MOST_TRIES) this.#timer = setTimeout(this.#tryAgain, PAUSE_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  readonly #tryAgain = () => this.setState(({ tries }) => ({ failure: undefined, tries: tries + 1 }));

  override render() {
    const { failure, tries } = this.state;
    if (failure === undefined) return this.props.children;
    if (this.props.isSilent) return null;
    const mayCheck = tries === 0 && !(failure instanceof Problem);
    return <Failure failure={failure} onChecked={mayCheck ? this.#tryAgain : undefined} />;
  }
}
