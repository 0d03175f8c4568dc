package io.gridgov.core.rule;

import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell of a row (条件): a test of one fact. Data only; there are no lambdas and no script.
 *
 * <p>A missing fact passes {@link Any}, {@link Missing}, and a {@link Not} none of whose tests it
 * passes, unless one of them compares: nobody knows whether what is missing lies in a range, and so
 * neither {@code <5} nor {@code not(<5)} applies, as in DMN. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Condition {
  /**
   * Tests a fact.
   *
   * @param fact the fact's value; empty if it is missing
   * @param hierarchies what stands under what
   * @return true if it passes
   */
  boolean test(Optional<Value> fact, Hierarchies hierarchies);

  /**
   * Returns the condition as a table's cell holds it.
   *
   * @return the text; {@code -} for any value
   */
  default String text() {
    return CellText.of(this);
  }

  /**
   * Always passes; written {@code -} or left empty.
   *
   * @since 0.1.0
   */
  record Any() implements Condition {
    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return true;
    }
  }

  /**
   * The fact has this value.
   *
   * @param value the value
   * @since 0.1.0
   */
  record Equal(Value value) implements Condition {
    /** Checks for null. */
    public Equal {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return fact.filter(value::equals).isPresent();
    }
  }

  /**
   * The fact lies between two bounds, either of which may be open; also {@code < 5}, {@code >= 3}.
   *
   * @param low the lower bound; empty for none
   * @param lowIn whether the lower bound itself passes
   * @param high the upper bound; empty for none
   * @param highIn whether the upper bound itself passes
   * @since 0.1.0
   */
  record Between(Optional<Value> low, boolean lowIn, Optional<Value> high, boolean highIn)
      implements Condition {
    /** Checks for nulls. */
    public Between {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(high, "high");
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return fact.isPresent()
          && low.map(bound -> Order.compare(fact.get(), bound))
              .map(sign -> sign > 0 || (lowIn && sign == 0))
              .orElse(true)
          && high.map(bound -> Order.compare(fact.get(), bound))
              .map(sign -> sign < 0 || (highIn && sign == 0))
              .orElse(true);
    }
  }

  /**
   * The code is this one or stands below it.
   *
   * @param code the code above
   * @since 0.1.0
   */
  record Under(String code) implements Condition {
    /** Checks for null. */
    public Under {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return fact.isPresent()
          && fact.get() instanceof Value.Code below
          && hierarchies.under(below.text(), code);
    }
  }

  /**
   * The grid is this one or lies within it.
   *
   * @param grid the grid above
   * @since 0.1.0
   */
  record Within(GridCode grid) implements Condition {
    /** Checks for null. */
    public Within {
      Objects.requireNonNull(grid, "grid");
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return fact.isPresent()
          && fact.get() instanceof Value.InGrid below
          && hierarchies.within(below.grid(), grid);
    }
  }

  /**
   * The fact is not known.
   *
   * @since 0.1.0
   */
  record Missing() implements Condition {
    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return fact.isEmpty();
    }
  }

  /**
   * None of the tests passes.
   *
   * @param tests at least one
   * @since 0.1.0
   */
  record Not(List<Condition> tests) implements Condition {
    /** Copies. */
    public Not {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return tests.stream().noneMatch(each -> each.test(fact, hierarchies))
          && (fact.isPresent() || tests.stream().noneMatch(Unknown::of));
    }
  }

  /**
   * One of the tests passes.
   *
   * @param tests at least two
   * @since 0.1.0
   */
  record OneOf(List<Condition> tests) implements Condition {
    /** Copies. */
    public OneOf {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean test(Optional<Value> fact, Hierarchies hierarchies) {
      return tests.stream().anyMatch(each -> each.test(fact, hierarchies));
    }
  }
}
