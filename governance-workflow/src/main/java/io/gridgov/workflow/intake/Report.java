package io.gridgov.workflow.intake;

import io.gridgov.core.place.Attachment;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One report (来件), whichever channel it came by.
 *
 * <p>Holds no contact details: the reporter is a reference that the host resolves. {@code toString}
 * shows the key alone. Immutable and thread-safe; made by {@link #builder}.
 *
 * @since 0.1.0
 */
public final class Report {
  private final ReportKey key;
  private final Instant at;
  private final Whereabouts whereabouts;
  private final Optional<String> matter;
  private final FreeText text;
  private final Optional<HolderRef> reporter;
  private final Optional<UnitId> subject;
  private final Set<Accused> accused;
  private final List<Attachment> attachments;
  private final List<ExternalRef> references;
  private final Optional<Instant> statedDue;
  private final SortedMap<String, String> fields;

  private Report(Builder parts) {
    this.key = parts.key;
    this.at = parts.at.truncatedTo(ChronoUnit.MILLIS);
    this.whereabouts = parts.whereabouts;
    this.matter = parts.matter;
    this.text = parts.text;
    this.reporter = parts.reporter;
    this.subject = parts.subject;
    this.accused = Set.copyOf(parts.accused);
    this.attachments = List.copyOf(parts.attachments);
    this.references = List.copyOf(parts.references);
    this.statedDue = parts.statedDue.map(due -> due.truncatedTo(ChronoUnit.MILLIS));
    this.fields = Collections.unmodifiableSortedMap(new TreeMap<>(parts.fields));
  }

  /**
   * Begins a report.
   *
   * @param key its key
   * @param at when it was made
   * @return a builder; nothing else is required
   */
  public static Builder builder(ReportKey key, Instant at) {
    return new Builder(key, at);
  }

  /**
   * Returns the key.
   *
   * @return city, channel and source key
   */
  public ReportKey key() {
    return key;
  }

  /**
   * Returns when the report was made.
   *
   * @return cut to milliseconds
   */
  public Instant at() {
    return at;
  }

  /**
   * Returns what was said about the place; personal.
   *
   * @return the whereabouts, {@link Whereabouts.Unknown} if nothing was said
   */
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /**
   * Returns what it is about, as the channel classified it.
   *
   * @return {@code kind:code} or a code; empty if unclassified
   */
  public Optional<String> matter() {
    return matter;
  }

  /**
   * Returns the reporter's words; personal.
   *
   * @return the text
   */
  public FreeText text() {
    return text;
  }

  /**
   * Returns who reports; personal.
   *
   * @return the host's reference; empty for an anonymous report
   */
  public Optional<HolderRef> reporter() {
    return reporter;
  }

  /**
   * Returns who should mend it (被反映单位).
   *
   * @return the unit, if one was named
   */
  public Optional<UnitId> subject() {
    return subject;
  }

  /**
   * Returns who is accused (被检举、被控告).
   *
   * @return units and holders; usually empty
   */
  public Set<Accused> accused() {
    return accused;
  }

  /**
   * Returns the attachments; personal.
   *
   * @return references
   */
  public List<Attachment> attachments() {
    return attachments;
  }

  /**
   * Returns the numbers of the same matter elsewhere.
   *
   * @return external references
   */
  public List<ExternalRef> references() {
    return references;
  }

  /**
   * Returns the deadline that the sending system has already set.
   *
   * @return the instant, cut to milliseconds; it then stands instead of the pack's handling limit,
   *     unless it lies outside the years 1 to 9999
   */
  public Optional<Instant> statedDue() {
    return statedDue;
  }

  /**
   * Returns the fields of the city's own; personal, until the pack says that they are not.
   *
   * @return text by name, as the channel sent it
   */
  public SortedMap<String, String> fields() {
    return fields;
  }

  @Override
  public String toString() {
    return "Report[" + key + "]";
  }

  /**
   * Collects the parts of a report. For one thread.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private final ReportKey key;
    private final Instant at;
    private Whereabouts whereabouts = new Whereabouts.Unknown();
    private Optional<String> matter = Optional.empty();
    private FreeText text = FreeText.NONE;
    private Optional<HolderRef> reporter = Optional.empty();
    private Optional<UnitId> subject = Optional.empty();
    private final Set<Accused> accused = new LinkedHashSet<>();
    private List<Attachment> attachments = List.of();
    private List<ExternalRef> references = List.of();
    private Optional<Instant> statedDue = Optional.empty();
    private final SortedMap<String, String> fields = new TreeMap<>();

    private Builder(ReportKey key, Instant at) {
      this.key = Objects.requireNonNull(key, "key");
      this.at = Objects.requireNonNull(at, "at");
    }

    /**
     * Sets the place.
     *
     * @param said what was said about it
     * @return this
     */
    public Builder whereabouts(Whereabouts said) {
      this.whereabouts = Objects.requireNonNull(said, "said");
      return this;
    }

    /**
     * Sets the matter.
     *
     * @param code {@code kind:code}, or a code that is unique in the catalogue
     * @return this
     */
    public Builder matter(String code) {
      this.matter = Optional.of(code);
      return this;
    }

    /**
     * Sets the reporter's words.
     *
     * @param words the words
     * @return this
     */
    public Builder text(String words) {
      this.text = FreeText.of(words);
      return this;
    }

    /**
     * Sets who reports.
     *
     * @param person the host's reference
     * @return this
     */
    public Builder reporter(HolderRef person) {
      this.reporter = Optional.of(person);
      return this;
    }

    /**
     * Sets who should mend it.
     *
     * @param unit the unit
     * @return this
     */
    public Builder subject(UnitId unit) {
      this.subject = Optional.of(unit);
      return this;
    }

    /**
     * Adds somebody accused.
     *
     * @param whom a unit or a holder
     * @return this
     */
    public Builder accuse(Accused whom) {
      accused.add(Objects.requireNonNull(whom, "whom"));
      return this;
    }

    /**
     * Sets the attachments.
     *
     * @param references what the host keeps
     * @return this
     */
    public Builder attachments(List<Attachment> references) {
      this.attachments = List.copyOf(references);
      return this;
    }

    /**
     * Sets the numbers of the same matter elsewhere.
     *
     * @param numbers external references
     * @return this
     */
    public Builder references(List<ExternalRef> numbers) {
      this.references = List.copyOf(numbers);
      return this;
    }

    /**
     * Sets the deadline that the sending system has already set.
     *
     * @param due the instant
     * @return this
     */
    public Builder statedDue(Instant due) {
      this.statedDue = Optional.of(due);
      return this;
    }

    /**
     * Sets a field of the city's own.
     *
     * @param name as the pack's {@code fields.csv} declares it
     * @param text its value as a table writes it; blank for none
     * @return this
     */
    public Builder field(String name, String text) {
      Objects.requireNonNull(name, "name");
      if (text.isBlank()) {
        fields.remove(name);
      } else {
        fields.put(name, text.strip());
      }
      return this;
    }

    /**
     * Sets a field of the city's own.
     *
     * @param name as the pack's {@code fields.csv} declares it
     * @param value its value
     * @return this
     */
    public Builder field(String name, Value value) {
      return field(name, value.text());
    }

    /**
     * Returns the report.
     *
     * @return an immutable report
     */
    public Report build() {
      return new Report(this);
    }
  }
}
