import { ApiObject } from "../api-object";

/** Through this office.js says that ribbon commands can come. */
export class AddinInternalService extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    this.session.commandsReady = true;
  }
}
