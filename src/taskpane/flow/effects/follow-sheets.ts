import type { FollowedTeam } from "../../../usecases/reading/follow-team";
import { refusalOf } from "../refusal";
import type { Store } from "../store";

/** Reads the team's sheets now and whenever they change. Resolves after the first reading. */
export function followSheets(team: FollowedTeam, store: Store): Promise<void> {
  team.watchProgress((progress) => void store.dispatch({ type: "sheets-progressed", progress }));
  return new Promise((resolve) => {
    team.follow((news) => {
      store.dispatch(
        news.state === "read"
          ? { type: "sheets-read", reading: news.reading }
          : { type: "sheets-unread", refusal: refusalOf(news.error) },
      );
      resolve();
    });
  });
}

/** Reads the team's sheets because somebody asks for it, even when nothing seems to have changed. */
export async function readSheets(team: FollowedTeam, store: Store): Promise<void> {
  if (!store.dispatch({ type: "reading-asked" })) return;
  const news = await team.readAfresh();
  store.dispatch({ type: "reading-ended", refusal: news.state === "unread" ? refusalOf(news.error) : null });
}
