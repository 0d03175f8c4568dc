package io.gridgov.examples.cli.sim;

import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.HmacSalts;
import io.gridgov.workflow.engine.Packs;
import io.gridgov.workflow.intake.ReportRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Plays orders one after another, each from its report to its end (办理模拟).
 *
 * <p>Orders do not touch each other, so that they may be played in any order and by any number of
 * threads. Thread-safe; each order is played by one thread.
 *
 * @since 0.1.0
 */
public final class Simulation {
  private final City city;
  private final long seed;
  private final Instant asOf;
  private final Engine engine;

  private Simulation(City city, long seed, Instant asOf, byte[] secret) {
    this.city = Objects.requireNonNull(city, "city");
    this.seed = seed;
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.engine =
        Engine.builder(Packs.of(city.pack()), new OneOrder())
            .locators(pack -> Optional.of(city.locator()))
            .salts(HmacSalts.of(secret))
            .build();
  }

  /**
   * Prepares a simulation.
   *
   * @param city the city
   * @param seed decides what people do
   * @param asOf nothing happens after this instant
   * @param secret salts the digests of personal fields; at least 16 bytes
   * @return a simulation
   */
  public static Simulation of(City city, long seed, Instant asOf, byte[] secret) {
    return new Simulation(city, seed, asOf, secret);
  }

  /**
   * Plays the order of one report.
   *
   * @param rows the rows of one key, at least one, by time; none after the last instant
   * @return what became of them
   */
  public Played play(List<ReportRow> rows) {
    return new Course(city, engine, seed, asOf, rows).play();
  }
}
