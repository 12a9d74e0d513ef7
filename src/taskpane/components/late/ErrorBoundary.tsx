import { Component, type ReactNode } from "react";
import { hostErrorSentence } from "../../../text/problems/host-errors";
import { crashWords } from "../../../text/pane/pane";
import { HostError } from "../../../usecases/host";

interface Props {
  readonly children: ReactNode;
  /** What to show when the children cannot be drawn; `retry` draws them again. */
  readonly instead: (detail: string, retry: () => void) => ReactNode;
}

/** Shows a message and a way to continue when something cannot be drawn. React needs a class for this. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown): { readonly detail: string } {
    return { detail: error instanceof HostError ? hostErrorSentence(error.code, error.sheet) : crashWords.detail };
  }

  private readonly retry = () => this.setState({ detail: null });

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.instead(detail, this.retry);
  }
}
