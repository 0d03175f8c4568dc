package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** L11, Tamper-evident: whoever touches stored events is found out, erasing is not. */
@Tag("L11")
class L11TamperEvidentProperties {
  @Property
  void an_untouched_journal_holds_also_when_personal_fields_are_erased(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 40) int erased) {
    List<StoredEvent> kept = new ArrayList<>(journal);
    for (int i = 0; i < Math.min(erased, kept.size()); i++) {
      kept.set(i, kept.get(i).erased());
    }

    assertThat(Chain.verify(kept, journal.get(journal.size() - 1).hash())).isEmpty();
  }

  @Property
  void removing_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    touched.remove(where % touched.size());

    assertThat(Chain.verify(touched, journal.get(journal.size() - 1).hash())).isPresent();
  }

  @Property
  void doubling_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    int at = where % touched.size();
    touched.add(at, touched.get(at));

    assertThat(Chain.verify(touched)).isPresent();
  }

  @Property
  void reordering_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    int at = where % (touched.size() - 1);
    Collections.swap(touched, at, at + 1);

    assertThat(Chain.verify(touched)).isPresent();
  }

  @Property
  void changing_any_digit_or_letter_is_found(
      @ForAll("journals") List<StoredEvent> journal,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(max = 100_000) int where) {
    int at = which % journal.size();
    String line = EventJson.write(journal.get(at));
    String changed = change(line, where % line.length());
    List<StoredEvent> touched = new ArrayList<>(journal);

    boolean caught =
        EventJson.read(changed)
            .value()
            .map(
                read -> {
                  touched.set(at, read);
                  return Chain.verify(touched).isPresent();
                })
            .orElse(true);

    assertThat(caught || changed.equals(line)).as(changed).isTrue();
  }

  /** The nearest letter or digit from a place on, turned into its neighbour. */
  private static String change(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        char other = c == 'z' || c == 'Z' || c == '9' ? (char) (c - 1) : (char) (c + 1);
        return line.substring(0, i) + other + line.substring(i + 1);
      }
    }
    return line;
  }

  @Example
  void a_changed_personal_value_is_found() {
    StoredEvent stored =
        Journals.journals().generator(1000).stream(new java.util.Random(3))
            .map(one -> one.value().get(0))
            .filter(one -> !one.seals().isEmpty())
            .findFirst()
            .orElseThrow();
    StoredEvent changed =
        EventJson.read(EventJson.write(stored).replace("路灯不亮", "路灯很亮")).orElseThrow();

    assertThat(Chain.verify(List.of(changed)))
        .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("personal-differs"));
  }

  @Provide
  Arbitrary<List<StoredEvent>> journals() {
    return Journals.journals().filter(journal -> journal.size() > 1);
  }
}
