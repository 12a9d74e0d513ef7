import { Button } from "@fluentui/react-components";
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { fluentRef } from "./fluent-ref";
import { focusPlace } from "./focus-place";

interface Props {
  /** The element that takes over the focus. */
  readonly heir: RefObject<HTMLElement | null>;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that may disappear while it has the focus. It passes the focus on; office.js would send it out of the pane. */
export function PassingButton({ heir, className, onClick, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const passOn = useEffectEvent(() => focusPlace(heir.current));
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own !== null && document.activeElement === own) passOn();
    };
  }, []);
  return (
    <Button ref={fluentRef(button)} className={className} size="small" onClick={onClick}>
      {children}
    </Button>
  );
}
