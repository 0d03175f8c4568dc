package io.gridgov.workflow.order;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.routing.Recusal;
import java.util.Optional;
import java.util.Set;

/** Whether a person is who the command says: holds the post, and is not accused (law L6). */
final class Standing {
  private Standing() {}

  /**
   * Judges commands that no lifecycle restricts. Whoever takes a report down may be accused in it:
   * registering is not handling, and refusing would lose the report.
   */
  static Optional<Verdict.Rejected> refuse(
      Request request, Optional<OrderState> state, Context context) {
    return request
        .actor()
        .by()
        .flatMap(
            person ->
                refuse(
                    person,
                    request
                        .actor()
                        .post()
                        .flatMap(id -> context.pack().posts().find(id, context.day())),
                    recusal(state, context)));
  }

  private static Recusal recusal(Optional<OrderState> state, Context context) {
    return Recusal.of(
        context.pack(), state.map(order -> order.file().accused()).orElse(Set.of()), context.day());
  }

  static Optional<Verdict.Rejected> refuse(HolderRef person, Optional<Post> post, Recusal recusal) {
    if (post.isEmpty()) {
      return refused("post-unknown", "the post does not exist on this day", "当日无此岗位");
    }
    if (!post.get().isFilledBy(person)) {
      return refused("post-not-held", "the person does not hold this post", "该人员不在此岗位");
    }
    return recusal.bars(person) || recusal.bars(post.get())
        ? refused("recused", "the accused must keep away from this order", "被检举、被控告方须回避")
        : Optional.empty();
  }

  private static Optional<Verdict.Rejected> refused(String code, String en, String zh) {
    return Optional.of(Verdict.Rejected.of(code, new Text(en, zh)));
  }
}
