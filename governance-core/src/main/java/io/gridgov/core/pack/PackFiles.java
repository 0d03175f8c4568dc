package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a city pack as one immutable value (城市包文件): name to bytes, sorted by name.
 *
 * <p>Names are relative and use {@code /}; there is one level of folders, and it is {@code
 * tables/}, {@code lifecycles/} or {@code calendars/}. Holds the bytes in memory. Equal if all
 * bytes are equal; the {@link #hash} is coarser. Thread-safe.
 *
 * @since 0.1.0
 */
public final class PackFiles {
  private static final Pattern NAME =
      Pattern.compile(
          "((tables|lifecycles|calendars)/)?[^/\\\\\\p{Cntrl}.][^/\\\\\\p{Cntrl}]{0,199}");

  private final NavigableMap<String, byte[]> files;
  private volatile @Nullable String hash;

  private PackFiles(NavigableMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Reads the files of a folder.
   *
   * <p>Names that begin with a dot and {@code reports.csv} (a report stream beside the pack) are
   * left out. Missing or unreadable folders and files, links that leave the folder, other
   * sub-folders and more than 512 MiB are told as problems.
   *
   * @param folder the pack's folder
   * @return the files, or every fault met
   */
  public static Outcome<PackFiles> read(Path folder) {
    return PackFolder.read(Objects.requireNonNull(folder, "folder"));
  }

  /**
   * Returns a pack of the given files.
   *
   * @param files bytes by name; copied
   * @return the files
   * @throws IllegalArgumentException if a name is absolute, hidden, or in another folder
   */
  public static PackFiles of(Map<String, byte[]> files) {
    TreeMap<String, byte[]> copy = new TreeMap<>();
    files.forEach((name, bytes) -> copy.put(requireName(name), bytes.clone()));
    return new PackFiles(copy);
  }

  /** Takes ownership of the map and its bytes. */
  static PackFiles owning(NavigableMap<String, byte[]> files) {
    files.keySet().forEach(PackFiles::requireName);
    return new PackFiles(files);
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private static String requireName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "file name must be plain, or in tables/, lifecycles/ or calendars/: " + name);
    }
    return name;
  }

  /**
   * Returns the names of the files.
   *
   * @return sorted by UTF-16 code units, immutable
   */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(files.navigableKeySet());
  }

  /**
   * Returns the bytes of a file.
   *
   * @param name the file's name
   * @return a copy; empty if there is no such file
   */
  public Optional<byte[]> find(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }

  /**
   * Opens a file without copying it.
   *
   * @param name the file's name
   * @return a stream over the bytes, which need not be closed; empty if there is no such file
   */
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
  }

  /**
   * Returns the length of a file.
   *
   * @param name the file's name
   * @return bytes; 0 if there is no such file
   */
  public int sizeOf(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? 0 : bytes.length;
  }

  /** The bytes themselves; for reading inside this package. */
  byte @Nullable [] raw(String name) {
    return files.get(name);
  }

  /**
   * Returns a pack in which one file is replaced or added.
   *
   * @param name the file's name
   * @param text its new content
   * @return the new pack; this one stays as it is
   */
  public PackFiles with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns a pack in which one file is replaced or added.
   *
   * @param name the file's name
   * @param bytes its new content; copied
   * @return the new pack; this one stays as it is
   */
  public PackFiles with(String name, byte[] bytes) {
    TreeMap<String, byte[]> copy = new TreeMap<>(files);
    copy.put(requireName(name), bytes.clone());
    return new PackFiles(copy);
  }

  /**
   * Returns a pack in which one file is missing.
   *
   * @param name the file's name
   * @return the new pack; this one stays as it is
   */
  public PackFiles without(String name) {
    TreeMap<String, byte[]> copy = new TreeMap<>(files);
    copy.remove(name);
    return new PackFiles(copy);
  }

  /**
   * Returns the content hash that identifies the pack.
   *
   * <p>SHA-256 over the sorted file names and the SHA-256 of each content. Of every content a
   * byte-order mark is dropped and line ends are made LF; of the CSV lists (not the tables) the
   * records below the header are sorted and empty lines dropped, because their order says nothing.
   *
   * <p><b>Cost.</b> Linear once, then kept.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = PackHash.of(files);
      hash = known;
    }
    return known;
  }

  /**
   * Writes the files into a new folder, all or none.
   *
   * <p>They are written beside the target first and moved in one step. An existing target must be
   * empty.
   *
   * @param folder the folder to be created
   * @return the folder, or why nothing was written
   */
  public Outcome<Path> writeTo(Path folder) {
    return PackFolder.write(files, Objects.requireNonNull(folder, "folder"), false);
  }

  /**
   * Writes the files into a folder in place of the pack that stands there, all or none.
   *
   * <p>A target that holds anything but a pack is refused; a {@code reports.csv} in it is kept.
   *
   * @param folder the folder, which may be missing
   * @return the folder, or why nothing was changed
   */
  public Outcome<Path> replaceIn(Path folder) {
    return PackFolder.write(files, Objects.requireNonNull(folder, "folder"), true);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackFiles that
        && files.keySet().equals(that.files.keySet())
        && files.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), that.files.get(entry.getKey())));
  }

  @Override
  public int hashCode() {
    return hash().hashCode();
  }

  @Override
  public String toString() {
    return "PackFiles" + files.keySet();
  }
}
