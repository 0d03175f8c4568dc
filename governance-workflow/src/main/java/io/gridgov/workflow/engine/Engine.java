package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Geocoder;
import io.gridgov.core.place.Locator;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.engine.spi.PackSource;
import io.gridgov.workflow.engine.spi.Salts;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes reports and commands, and answers what became of them (工单引擎).
 *
 * <p>Reads no clock: {@code now} is an argument, cut to milliseconds. Equal input gives equal
 * events on any machine. A report's order has the id {@code channel/key}. Thread-safe if its doors
 * are.
 *
 * @since 0.1.0
 */
public final class Engine {
  /** What the ids of the engine's own commands begin with. */
  static final String OWN = "gridgov:";

  private static final CommandId SUBMIT = CommandId.of(OWN + "submit");

  private final EventStore store;
  private final Desk desk;
  private final Folds folds = new Folds();

  private Engine(Builder parts) {
    this.store = parts.store;
    this.desk = new Desk(parts, folds);
  }

  /**
   * Begins an engine.
   *
   * @param packs where packs come from
   * @param store where events are kept
   * @return a builder
   */
  public static Builder builder(PackSource packs, EventStore store) {
    return new Builder(packs, store);
  }

  /**
   * Returns an engine for one city and a first try, a simulation or a test.
   *
   * <p>Its salts are published: whoever reads the events can guess short personal fields from their
   * digests. A host that keeps real reports takes {@link #builder} and a secret of its own.
   *
   * @param pack the city's only pack
   * @param locator looks points up in the pack's map
   * @param store where events are kept
   * @return the engine
   */
  public static Engine forTrial(CityPack pack, Locator locator, EventStore store) {
    return builder(Packs.of(pack), store)
        .locators(city -> Optional.of(locator))
        .salts(HmacSalts.published())
        .build();
  }

  /**
   * Returns the order that a report becomes.
   *
   * @param report the report's key
   * @return {@code channel/key}
   */
  public OrderId orderOf(ReportKey report) {
    return OrderId.of(report.channel() + "/" + report.key());
  }

  /**
   * Hands a report in by its channel.
   *
   * @param report the report; sent again with the same content it is one report
   * @param now when it is recorded
   * @return what became of it
   */
  public Answer submit(Report report, Instant now) {
    return desk.submit(orderOf(report.key()), report, Actor.SYSTEM, SUBMIT, now);
  }

  /**
   * Hands a report in, or completes its draft.
   *
   * @param report the report
   * @param actor who does
   * @param id the command's number
   * @param now when it is recorded
   * @return what became of it; {@code datum-unsupported} for a point that the map cannot look up
   */
  public Answer submit(Report report, Actor actor, CommandId id, Instant now) {
    return isOwn(id) ? reserved() : desk.submit(orderOf(report.key()), report, actor, id, now);
  }

  /**
   * Begins an order while the caller is still speaking.
   *
   * @param report the key that the report will have
   * @param actor who does
   * @param id the command's number
   * @param now when
   * @return what became of it
   */
  public Answer openDraft(ReportKey report, Actor actor, CommandId id, Instant now) {
    return handle(
        new Request(report.city(), orderOf(report), id, actor, now, new Command.OpenDraft(report)),
        now);
  }

  /**
   * Carries out a command.
   *
   * @param request the command
   * @param now when it is recorded; not before the order's latest event
   * @return what became of it
   */
  public Answer handle(Request request, Instant now) {
    Objects.requireNonNull(request, "request");
    return isOwn(request.id()) ? reserved() : desk.handle(request, now);
  }

  /** Carries out a command of the engine's own, under an id that no host can have used up. */
  Answer handleOwn(Request request, Instant now) {
    return desk.handle(request, now);
  }

  private static boolean isOwn(CommandId id) {
    return id.value().startsWith(OWN);
  }

  private static Answer reserved() {
    return Answer.Refused.of(
        "id-reserved",
        "command ids that begin with 'gridgov:' are the engine's own",
        "以“gridgov:”开头的指令编号由引擎专用");
  }

  /**
   * Fires every timer that comes up to an instant, each as of its own instant and in their order.
   *
   * <p>A timer whose order has gone on meanwhile fires as of the order's latest event. What nobody
   * does falls due again and again, so cost grows with the time that passes until the instant.
   *
   * @param city the city
   * @param until the latest instant, inclusive
   * @return the answers, one for each timer that fired or was refused
   */
  public List<Answer> fireDue(CityId city, Instant until) {
    return new Timers(this, store, city, until).fire();
  }

  /**
   * Finds an order.
   *
   * @param city the city
   * @param order the order
   * @return its state; empty if there is none
   */
  public Optional<OrderState> find(CityId city, OrderId order) {
    return folds.fold(city, order, timeline(city, order));
  }

  /**
   * Returns what happened to an order.
   *
   * @param city the city
   * @param order the order
   * @return its events from the first; empty if there is no such order
   */
  public List<StoredEvent> timeline(CityId city, OrderId order) {
    return store.load(city, order);
  }

  /**
   * Explains what happened to an order (law L8).
   *
   * @param city the city
   * @param order the order
   * @return one sentence for each event: the table's row and its facts, or who
   */
  public List<Text> why(CityId city, OrderId order) {
    return timeline(city, order).stream().map(Reasons::numbered).toList();
  }

  /**
   * Collects the doors of an engine. For one thread.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    final PackSource packs;
    final EventStore store;
    Optional<Salts> salts = Optional.empty();
    Function<CityPack, Optional<Locator>> locators = pack -> Optional.empty();
    Function<CityPack, Optional<Geocoder>> geocoders = pack -> Optional.empty();

    private Builder(PackSource packs, EventStore store) {
      this.packs = Objects.requireNonNull(packs, "packs");
      this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Sets what looks points up; without it every point lies nowhere.
     *
     * @param byPack gives a pack's locator; asked once for each pack
     * @return this
     */
    public Builder locators(Function<CityPack, Optional<Locator>> byPack) {
      this.locators = Objects.requireNonNull(byPack, "byPack");
      return this;
    }

    /**
     * Sets what understands addresses in words; without it the pack's own addresses do.
     *
     * @param byPack gives a pack's geocoder, or empty for the embedded one; asked once for each
     *     pack
     * @return this
     */
    public Builder geocoders(Function<CityPack, Optional<Geocoder>> byPack) {
      this.geocoders = Objects.requireNonNull(byPack, "byPack");
      return this;
    }

    /**
     * Sets the salts of personal fields. Needed: there is no safe default.
     *
     * @param source the salts
     * @return this
     */
    public Builder salts(Salts source) {
      this.salts = Optional.of(source);
      return this;
    }

    /**
     * Returns the engine.
     *
     * @return the engine
     * @throws IllegalStateException if no salts were set
     */
    public Engine build() {
      if (salts.isEmpty()) {
        throw new IllegalStateException(
            "engine has no salts; set them, for instance HmacSalts.of(secret)");
      }
      return new Engine(this);
    }
  }
}
