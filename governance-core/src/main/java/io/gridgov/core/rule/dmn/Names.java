package io.gridgov.core.rule.dmn;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The namespaces of DMN's versions, and names in them. */
final class Names {
  /** The model of DMN 1.3: the oldest of the three versions, so that every modeler opens it. */
  static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
  static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
  static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

  /** What a table has and DMN lacks. */
  static final String OWN = "https://gridgov.io/spec/dmn/1";

  static final Set<String> MODELS =
      Set.of(
          MODEL,
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  private static final Pattern DIAGRAM =
      Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d{8}/(DMNDI|DC|DI)/");
  private static final Pattern FEEL =
      Pattern.compile("(?i)s?-?feel|https?://www\\.omg\\.org/spec/.*FEEL/?.*");

  /** Versions that are read by other tools only. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "DMN 1.1",
          "http://www.omg.org/spec/DMN/20180521/MODEL/", "DMN 1.2",
          "https://www.omg.org/spec/DMN/20240513/MODEL/", "DMN 1.6");

  private Names() {}

  static Node.Space space(String namespace) {
    if (MODELS.contains(namespace)) {
      return Node.Space.DMN;
    }
    if (namespace.equals(OWN)) {
      return Node.Space.OWN;
    }
    return DIAGRAM.matcher(namespace).matches() ? Node.Space.DIAGRAM : Node.Space.OTHER;
  }

  static String version(String namespace) {
    return OTHERS.getOrDefault(namespace, namespace);
  }

  static boolean isFeel(String language) {
    return FEEL.matcher(language).matches();
  }

  /** A type's name without the prefix that some modelers bind to FEEL or to the model itself. */
  static String local(String typeRef) {
    String name = typeRef.strip();
    return name.substring(name.indexOf(':') + 1);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
