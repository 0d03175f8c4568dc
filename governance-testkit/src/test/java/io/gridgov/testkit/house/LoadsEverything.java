package io.gridgov.testkit.house;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Loads and initialises every class of the jars it is given, in a JVM of its own, and says in which
 * modules they lie.
 */
public final class LoadsEverything {
  private LoadsEverything() {}

  public static void main(String[] jars) throws Exception {
    for (String jar : jars) {
      String module = "";
      int count = 0;
      for (String name : classes(Path.of(jar))) {
        Class<?> type = Class.forName(name);
        module = type.getModule().isNamed() ? type.getModule().getName() : "unnamed";
        count++;
      }
      System.out.println(module + " " + (count > 0));
    }
  }

  private static List<String> classes(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile());
        Stream<String> names = file.stream().map(entry -> entry.getName())) {
      return names
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
          .sorted()
          .toList();
    }
  }
}
