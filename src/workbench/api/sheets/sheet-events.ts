import { EventType, type EventNumber } from "../../protocol/events";
import { ApiObject } from "../api-object";

/** The events that a worksheet and the collection of all worksheets have in common. */
export abstract class SheetEvents extends ApiObject {
  /** The sheet's id, or the target that stands for all sheets. */
  abstract readonly eventTarget: string;

  _RegisterDataChangedEvent(): void {
    register(this, EventType.changed);
  }
  _UnregisterDataChangedEvent(): void {
    unregister(this, EventType.changed);
  }
  _RegisterActivatedEvent(): void {
    register(this, EventType.activated);
  }
  _UnregisterActivatedEvent(): void {
    unregister(this, EventType.activated);
  }
  _RegisterDeactivatedEvent(): void {
    register(this, EventType.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    unregister(this, EventType.deactivated);
  }
  _RegisterSelectionChangedEvent(): void {
    register(this, EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    unregister(this, EventType.selectionChanged);
  }
  _RegisterCalculatedEvent(): void {
    register(this, EventType.calculated);
  }
  _UnregisterCalculatedEvent(): void {
    unregister(this, EventType.calculated);
  }
  _RegisterEventNameChanged(): void {
    register(this, EventType.nameChanged);
  }
  _UnregisterEventNameChanged(): void {
    unregister(this, EventType.nameChanged);
  }
}

export function register(target: SheetEvents, event: EventNumber): void {
  target.session.outbox.register(event, target.eventTarget);
}
export function unregister(target: SheetEvents, event: EventNumber): void {
  target.session.outbox.unregister(event, target.eventTarget);
}
