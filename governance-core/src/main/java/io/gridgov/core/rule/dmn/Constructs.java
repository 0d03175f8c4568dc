package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What may stand where in the subset; everything else is refused by its name. */
final class Constructs {
  private static final Set<String> LEAVES =
      Set.of("description", "question", "allowedAnswers", "text", "typeRef");

  /** Expressions, which an empty text leaves open and a missing one leaves unsaid. */
  private static final Set<String> TEXTS =
      Set.of(
          "inputExpression",
          "inputValues",
          "outputValues",
          "allowedValues",
          "typeConstraint",
          "inputEntry",
          "outputEntry",
          "defaultOutputEntry");

  private static final Map<String, Set<String>> CHILDREN = new LinkedHashMap<>();
  private static final Map<String, Set<String>> ATTRIBUTES = new LinkedHashMap<>();
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "input", Set.of("kind", "unit"),
          "output", Set.of("kind", "unit", "name"),
          "rule", Set.of("id", "from", "to", "basis"),
          "default", Set.of());

  static {
    add("definitions", "name namespace expressionLanguage typeLanguage exporter exporterVersion");
    children(
        "definitions",
        "itemDefinition decision inputData knowledgeSource textAnnotation association group"
            + " organizationUnit performanceIndicator elementCollection");
    add("itemDefinition", "name isCollection typeLanguage");
    children("itemDefinition", "typeRef allowedValues typeConstraint itemComponent");
    add("itemComponent", "name isCollection typeLanguage");
    children("itemComponent", "typeRef allowedValues typeConstraint itemComponent");
    add("inputData", "name");
    children("inputData", "variable");
    add("variable", "name typeRef");
    add("decision", "name");
    children(
        "decision",
        "question allowedAnswers variable informationRequirement authorityRequirement"
            + " supportedObjective impactedPerformanceIndicator decisionMaker decisionOwner"
            + " usingProcess usingTask decisionTable");
    add("informationRequirement", "");
    children("informationRequirement", "requiredInput");
    add("decisionTable", "hitPolicy aggregation preferredOrientation outputLabel typeRef");
    children("decisionTable", "input output annotation rule");
    add("input", "");
    children("input", "inputExpression inputValues");
    add("output", "name typeRef");
    children("output", "outputValues defaultOutputEntry");
    for (String values : Set.of("inputValues", "outputValues", "allowedValues", "typeConstraint")) {
      add(values, "expressionLanguage typeRef");
      children(values, "text");
    }
    for (String entry : Set.of("inputExpression", "inputEntry", "outputEntry")) {
      add(entry, "expressionLanguage typeRef");
      children(entry, "text");
    }
    add("defaultOutputEntry", "expressionLanguage typeRef");
    children("defaultOutputEntry", "text");
    add("rule", "");
    children("rule", "inputEntry outputEntry annotationEntry");
    add("annotation", "name");
    add("annotationEntry", "");
    children("annotationEntry", "text");
    LEAVES.forEach(leaf -> ATTRIBUTES.put(leaf, Set.of()));
    LEAVES.forEach(leaf -> CHILDREN.put(leaf, Set.of()));
  }

  private final Problems problems;

  Constructs(Problems problems) {
    this.problems = problems;
  }

  private static void add(String element, String attributes) {
    ATTRIBUTES.put(element, words("id label " + attributes));
    children(element, "");
  }

  private static void children(String element, String names) {
    CHILDREN.put(element, words("description extensionElements " + names));
  }

  private static Set<String> words(String joined) {
    return Set.of(joined.strip().split(" +", -1));
  }

  /** Checks an element and all that stands in it. */
  void checkWhole(Node node) {
    check(node);
    for (Node child : node.children()) {
      if (child.space() == Node.Space.DMN && CHILDREN.containsKey(child.name())) {
        checkWhole(child);
      }
    }
  }

  /** Checks an element and the names of what stands in it. */
  void check(Node node) {
    Set<String> attributes = ATTRIBUTES.getOrDefault(node.name(), Set.of());
    node.attributes().keySet().stream()
        .filter(name -> !attributes.contains(name))
        .forEach(
            name ->
                problems.add(
                    DmnFault.DMN_UNKNOWN.at(
                        node.spot(), "attribute " + name + " of " + node.name())));
    checkLanguage(node, "expressionLanguage");
    checkLanguage(node, "typeLanguage");
    checkOwn(node);
    Set<String> children = CHILDREN.getOrDefault(node.name(), Set.of());
    for (Node child : node.children()) {
      if (child.is("extensionElements")) {
        child.children().forEach(extension -> checkExtension(node, extension));
      } else if (!(child.space() == Node.Space.DMN && children.contains(child.name()))
          && child.space() != Node.Space.DIAGRAM) {
        problems.add(DmnFault.DMN_UNSUPPORTED.at(child.spot(), child.name()));
      }
    }
    if (TEXTS.contains(node.name()) && node.children().stream().noneMatch(Constructs::isDmn)) {
      problems.add(DmnFault.DMN_MISSING.at(node.spot(), "text"));
    }
    if (!LEAVES.contains(node.name()) && !node.text().isBlank()) {
      problems.add(DmnFault.DMN_UNKNOWN.at(node.spot(), "text in " + node.name()));
    }
  }

  private static boolean isDmn(Node node) {
    return node.space() == Node.Space.DMN;
  }

  private void checkLanguage(Node node, String attribute) {
    node.attribute(attribute)
        .filter(language -> !language.isBlank() && !Names.isFeel(language))
        .ifPresent(
            language -> problems.add(DmnFault.DMN_LANGUAGE.at(node.spot(), language.strip())));
  }

  private void checkOwn(Node node) {
    Set<String> known = OWN.getOrDefault(node.name(), Set.of());
    node.own().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                problems.add(
                    DmnFault.DMN_UNSUPPORTED.at(
                        node.spot(), "gridgov:" + name + " on " + node.name())));
  }

  private void checkExtension(Node owner, Node extension) {
    if (extension.space() == Node.Space.OWN
        && !(owner.name().equals("decisionTable") && extension.name().equals("default"))) {
      problems.add(DmnFault.DMN_UNSUPPORTED.at(extension.spot(), "gridgov:" + extension.name()));
    } else if (extension.space() == Node.Space.OWN) {
      extension.attributes().keySet().stream()
          .filter(name -> !Set.of("from", "to", "note", "basis").contains(name))
          .forEach(
              name ->
                  problems.add(
                      DmnFault.DMN_UNSUPPORTED.at(extension.spot(), "gridgov:default " + name)));
    }
  }

  /** Tells that an element stands twice where it may stand once. */
  void requireOnce(Node owner, String... names) {
    for (String name : names) {
      owner.all(name).stream()
          .skip(1)
          .forEach(again -> problems.add(DmnFault.DMN_TWICE.at(again.spot(), name)));
    }
  }
}
