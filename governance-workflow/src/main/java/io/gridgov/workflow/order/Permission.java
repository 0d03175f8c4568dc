package io.gridgov.workflow.order;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.problem.Text;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.routing.Recusal;
import java.util.List;
import java.util.Optional;

/** Whether the actor may take a transition: post, role, position, recusal (laws L6, L15). */
final class Permission {
  private final Request request;
  private final OrderState state;
  private final Context context;
  private final Recusal recusal;

  Permission(Request request, OrderState state, Context context) {
    this.request = request;
    this.state = state;
    this.context = context;
    this.recusal = Recusal.of(context.pack(), state.file().accused(), context.day());
  }

  Optional<Verdict.Rejected> refuse(Transition way) {
    if (request.actor().by().isEmpty() || request.actor().post().isEmpty()) {
      return refused("post-required", "a person in a post must do this", "须由在岗人员执行");
    }
    HolderRef person = request.actor().by().get();
    Optional<Post> post = context.pack().posts().find(request.actor().post().get(), context.day());
    Optional<Verdict.Rejected> stranger = Standing.refuse(person, post, recusal);
    if (stranger.isPresent() || post.isEmpty()) {
      return stranger;
    }
    Optional<Verdict.Rejected> unfit = unfit(way, post.get(), person);
    return unfit.isPresent() && standsIn(way, post.get(), person) ? Optional.empty() : unfit;
  }

  private Optional<Verdict.Rejected> unfit(Transition way, Post post, HolderRef person) {
    if (!way.by().contains(post.role())) {
      return refused("not-your-role", "the post's role may not do this", "该岗位角色无权执行此操作");
    }
    return switch (way.who()) {
      case ANY -> Optional.empty();
      case LEAD ->
          holds(post.unit())
              ? Optional.empty()
              : refused("not-your-order", "another unit holds this order", "工单由其他单位承办");
      case INDEPENDENT ->
          isIndependent(post.unit(), person)
              ? Optional.empty()
              : refused(
                  "not-independent",
                  "whoever handled an order does not check it or call back",
                  "承办方不得核查或回访");
    };
  }

  private boolean holds(UnitId unit) {
    return state.holding().lead().filter(unit::equals).isPresent();
  }

  private boolean isIndependent(UnitId unit, HolderRef person) {
    return !hasWorked(unit) && !state.holding().persons().contains(person);
  }

  private boolean hasWorked(UnitId unit) {
    return holds(unit)
        || state.holding().assisting().contains(unit)
        || state.holding().units().contains(unit);
  }

  /** A recusal unit acts only where the pack has nobody else who may. */
  private boolean standsIn(Transition way, Post post, HolderRef person) {
    boolean inPlace = standIn(way).filter(post.unit()::equals).isPresent();
    boolean fresh =
        way.who() != Transition.Who.INDEPENDENT || !state.holding().persons().contains(person);
    return inPlace
        && fresh
        && context.pack().posts().rows().stream().noneMatch(one -> couldAct(way, one));
  }

  /** For a check one that never handled the order, else one that does not hold it, else any. */
  private Optional<UnitId> standIn(Transition way) {
    List<UnitId> left = context.pack().recusalUnits().stream().filter(recusal::allows).toList();
    if (way.who() != Transition.Who.INDEPENDENT) {
      return left.stream().findFirst();
    }
    return left.stream()
        .filter(unit -> !hasWorked(unit))
        .findFirst()
        .or(() -> left.stream().filter(unit -> !holds(unit)).findFirst())
        .or(() -> left.stream().findFirst());
  }

  private boolean couldAct(Transition way, Post post) {
    return post.validity().holdsOn(context.day())
        && way.by().contains(post.role())
        && !recusal.bars(post)
        && (isFit(way, post, post.holder()) || isFit(way, post, post.standIn()));
  }

  private boolean isFit(Transition way, Post post, Optional<HolderRef> person) {
    return person.isPresent() && unfit(way, post, person.get()).isEmpty();
  }

  private static Optional<Verdict.Rejected> refused(String code, String en, String zh) {
    return Optional.of(Verdict.Rejected.of(code, new Text(en, zh)));
  }
}
