import { ApiObject } from "../api-object";

/** office.js uses this service to say that it is ready for ribbon commands. */
export class AddinInternalService extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    this.session.commandsReady = true;
  }
}
