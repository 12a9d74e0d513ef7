import { Button } from "@fluentui/react-components";
import { attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";

interface Props {
  readonly point: ShownPoint;
  readonly label: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** A button of one point. A screen reader hears which point it is. It keeps the focus while it cannot be pressed. */
export function PointButton({ point, label, busy, onPress }: Props) {
  return (
    <Button size="small" disabledFocusable={busy} aria-label={words.spoken(label, point.sentence)} onClick={onPress}>
      {label}
    </Button>
  );
}
