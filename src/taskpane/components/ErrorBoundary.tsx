import { Component, type ReactNode } from "react";
import { crashWords, paneWords } from "../../text/pane";
import { StatusScreen } from "./StatusScreen";

interface Props {
  readonly children: ReactNode;
  /** Called before the screen is tried again. */
  readonly onRetry: () => void;
}

/** Shows words and a way on where a screen cannot be drawn. React asks a class for this. */
export class ErrorBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ crashed: false });
  };

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <StatusScreen
        heading={crashWords.heading}
        detail={crashWords.detail}
        action={{ label: paneWords.tryAgain, busy: false, run: this.retry }}
      />
    );
  }
}
