package io.gridgov.testkit.city;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Siting;
import io.gridgov.core.post.Post;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.limit.PauseReason;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.Context;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import io.gridgov.workflow.order.TimerKind;
import io.gridgov.workflow.order.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A random life of one order (随机流程): commands by fitting and unfitting people, one after another.
 *
 * <p>The same dice give the same walk. Mutable while it is walked; for one thread.
 *
 * @since 0.1.0
 */
public final class Walk {
  /**
   * One step of a walk.
   *
   * @param before the order before; empty for the first
   * @param request what was asked
   * @param context what it was asked in
   * @param verdict what was answered
   * @since 0.1.0
   */
  public record Step(
      Optional<OrderState> before, Request request, Context context, Verdict verdict) {}

  /** When every walk begins: a Monday morning. */
  public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

  private static final List<String> MATTERS =
      List.of(
          "", "event:0101", "event:0102", "event:0199", "event:09", "service:01", "petition:01");
  private static final List<String> GRIDS = List.of("", "990101", "990103", "990202", "9901");

  private static final List<String> NOISES = List.of("40", "72.50", "0", "135");
  private static final List<String> CREWS = List.of("own", "hired", "borrowed");
  private static final List<PauseReason> REASONS = List.of(PauseReason.values());
  private static final List<TimerKind> TIMERS = List.of(TimerKind.values());

  private final CityPack pack;
  private final Lifecycle lifecycle;
  private final Collection<Accused> accused;
  private final List<Step> steps = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private Optional<OrderState> state = Optional.empty();
  private Instant now = START;

  private Walk(CityPack pack, Lifecycle lifecycle, Collection<Accused> accused) {
    this.pack = Objects.requireNonNull(pack, "pack");
    this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    this.accused = List.copyOf(accused);
  }

  /**
   * Walks through the small city.
   *
   * @param pack the small city
   * @param accused who is accused
   * @param dice one number a step, not negative; the first chooses the report
   * @return the walk
   */
  public static Walk through(CityPack pack, Collection<Accused> accused, List<Integer> dice) {
    Walk walk = new Walk(pack, SmallCity.lifecycle(), accused);
    int n = 0;
    for (int die : dice) {
      walk.step(die, n++);
    }
    return walk;
  }

  /**
   * Returns every step, refused ones among them.
   *
   * @return in order
   */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /**
   * Returns every event.
   *
   * @return in order
   */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /**
   * Returns the order at the end.
   *
   * @return empty if the report was never taken
   */
  public Optional<OrderState> state() {
    return state;
  }

  /**
   * Asks for a command now, by somebody; if it is accepted, the walk goes on from there.
   *
   * @param command the command
   * @param actor who gives it
   * @param id its number
   * @return the answer
   */
  public Verdict ask(Command command, Actor actor, String id) {
    return ask(command, actor, id, now);
  }

  private Verdict ask(Command command, Actor actor, String id, Instant occurredAt) {
    Request request =
        new Request(
            CityId.of("small"), OrderId.of("walk/1"), CommandId.of(id), actor, occurredAt, command);
    Context context = new Context(pack, lifecycle, now, digest(request));
    Verdict verdict = Decider.decide(request, state, context);
    steps.add(new Step(state, request, context, verdict));
    if (verdict instanceof Verdict.Accepted accepted) {
      events.addAll(accepted.events());
      state = Optional.of(accepted.state());
    }
    return verdict;
  }

  private static String digest(Request request) {
    return Integer.toHexString(Objects.hash(request.actor(), request.command()));
  }

  private void step(int die, int n) {
    if (n == 0) {
      Command first =
          die % 5 == 0
              ? new Command.OpenDraft(key())
              : new Command.Submit(report(die), siting(die / 7));
      ask(first, Actor.SYSTEM, "c0");
      return;
    }
    now = now.plus(Duration.ofMinutes(die % 1009));
    Command command = command(die / 3, n);
    Duration late = die % 6 == 0 ? Duration.ofMinutes(die % 97) : Duration.ZERO;
    ask(command, giver(command, die), "c" + n, now.minus(late));
  }

  private Actor giver(Command command, int die) {
    if (command.trigger().isPresent()) {
      return actor(command, die / 5, die % 4 == 0);
    }
    return command instanceof Command.Refer && die % 2 == 0
        ? actor(pack.posts().rows().get(die / 5 % pack.posts().rows().size()), die)
        : Actor.SYSTEM;
  }

  private static ReportKey key() {
    return new ReportKey(CityId.of("small"), "hotline", "k1");
  }

  private Report report(int die) {
    Report.Builder report = Report.builder(key(), START).text("路灯不亮").references(List.of());
    String matter = MATTERS.get(die % MATTERS.size());
    if (!matter.isEmpty()) {
      report.matter(matter);
    }
    if (die % 11 == 0) {
      report.statedDue(START.plus(Duration.ofDays(die % 9)));
    }
    fields(die).forEach(report::field);
    accused.forEach(report::accuse);
    return report.build();
  }

  /** Often none; now and then a personal one. */
  private static SortedMap<String, String> fields(int die) {
    SortedMap<String, String> fields = new TreeMap<>();
    if (die % 4 == 0) {
      fields.put("noise_db", NOISES.get(die / 4 % NOISES.size()));
    }
    if (die % 10 == 0) {
      fields.put("caller_age", "7" + die % 9);
    }
    return fields;
  }

  private static Command describe(int die) {
    SortedMap<String, String> fields = fields(die);
    fields.put("crew", CREWS.get(die % CREWS.size()));
    return new Command.Describe(fields);
  }

  private static Siting siting(int die) {
    String grid = GRIDS.get(die % GRIDS.size());
    return grid.isEmpty() ? Siting.NOWHERE : Siting.of(Siting.Method.POINT, GridCode.of(grid));
  }

  private Command command(int die, int n) {
    return switch (die % 23) {
      case 0 -> new Command.Place(GridCode.of(GRIDS.get(1 + die % 4)));
      case 1 -> new Command.Classify(MatterId.parse(MATTERS.get(1 + die % 6)));
      case 2, 3 ->
          new Command.Dispatch(
              SmallCity.UNITS.get(die / 18 % SmallCity.UNITS.size()),
              List.of(SmallCity.UNITS.get(die / 36 % SmallCity.UNITS.size())),
              "competent");
      case 4 -> new Command.Return("not-ours");
      case 5 -> new Command.Extend("weather");
      case 6 -> new Command.Park("faulty", "odd");
      case 7 -> new Command.Answer("knowledge-base");
      case 8 -> new Command.Refer(new ExternalRef("petition", "n-" + n, "copy"));
      case 9 -> new Command.FireTimer(TIMERS.get(die / 18 % TIMERS.size()));
      case 10 -> new Command.Submit(report(die / 18), siting(die / 19));
      case 11 -> new Command.Refuse("not-ours");
      case 12 -> describe(die / 18);
      case 13 -> suspend(die / 23);
      case 14 -> new Command.Resume("over");
      default -> nextOnTheRoad(die / 23);
    };
  }

  /** For any reason, sometimes with a review that is too late or has passed. */
  private Command suspend(int die) {
    Instant review = now.plus(Duration.ofHours(die / 4 % 60 - 4));
    return new Command.Suspend(
        REASONS.get(die % REASONS.size()),
        "art-36",
        die % 3 == 0 ? Optional.of(review) : Optional.empty());
  }

  private Command nextOnTheRoad(int die) {
    if (state.filter(order -> order.clock().pause().isPresent()).isPresent() && die % 4 < 2) {
      return die % 4 == 0 ? new Command.Resume("done") : new Command.FireTimer(TimerKind.REVIEW);
    }
    String phase = state.map(order -> order.phase().name()).orElse("");
    return switch (phase) {
      case "dispatched" -> new Command.Sign();
      case "handling" ->
          die % 5 == 1 ? suspend(die / 5) : new Command.FeedBack(FreeText.of("已修复"), List.of());
      case "checking" -> new Command.Check(die % 3 != 0, die % 3 != 0 ? "" : "not-done");
      case "callback" ->
          new Command.CallBack(true, Optional.of(die % 3 != 0), Optional.of(die % 2 == 0));
      case "desk" -> new Command.Place(GridCode.of(GRIDS.get(1 + die % 4)));
      default -> new Command.Submit(report(die), siting(die / 7));
    };
  }

  private Actor actor(Command command, int die, boolean anybody) {
    List<Post> posts = pack.posts().rows();
    if (anybody || state.isEmpty()) {
      return actor(posts.get(die % posts.size()), die);
    }
    List<Post> fitting =
        posts.stream()
            .filter(
                post ->
                    lifecycle
                        .find(command.trigger().orElseThrow(), state.get().phase().name())
                        .filter(way -> way.by().contains(post.role()))
                        .isPresent())
            .toList();
    List<Post> ofLead =
        fitting.stream()
            .filter(post -> state.get().holding().lead().filter(post.unit()::equals).isPresent())
            .toList();
    List<Post> choice = ofLead.isEmpty() || die % 3 == 0 ? fitting : ofLead;
    return choice.isEmpty()
        ? actor(posts.get(die % posts.size()), die)
        : actor(choice.get(die % choice.size()), die);
  }

  private static Actor actor(Post post, int die) {
    return Actor.of((die % 5 == 0 ? post.standIn() : post.holder()).orElseThrow(), post.id());
  }
}
