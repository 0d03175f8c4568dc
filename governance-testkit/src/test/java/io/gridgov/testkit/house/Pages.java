package io.gridgov.testkit.house;

import io.gridgov.core.pack.PackFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files that a page of the documentation shows. */
public final class Pages {
  private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

  private Pages() {}

  /** The blocks that bear a file's name, as one pack. */
  public static PackFiles packOf(String page) {
    Map<String, byte[]> files = new TreeMap<>();
    FILE.matcher(Sources.text(page))
        .results()
        .forEach(file -> files.put(file.group(1), file.group(2).getBytes(StandardCharsets.UTF_8)));
    return PackFiles.of(files);
  }
}
