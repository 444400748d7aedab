/** Holds an error where it happens: what is inside is replaced by words, the rest of the page lives on. */

import { Component, type ReactNode } from 'react';
import { say } from '../language/say';

interface Props {
  /** What is lost, and what is not, in words for a reader. */
  what: string;
  className?: string;
  /** What stands instead of the children, beside the words. */
  beside?: ReactNode;
  children: ReactNode;
}

export class Fallback extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <>
        {this.props.beside}
        <div className={this.props.className} role="alert">
          <p>{this.props.what}</p>
          <p className="soft">
            {error.message}{' '}
            <button type="button" className="action" onClick={() => window.location.reload()}>
              {say('Load the page again')}
            </button>
          </p>
        </div>
      </>
    );
  }
}
