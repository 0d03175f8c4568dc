package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.ColumnType.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the types of a file mean: DMN's own, and its item definitions. */
final class Types {
  private static final Map<String, Kind> BASES =
      Map.of(
          "string", Kind.TEXT,
          "number", Kind.NUMBER,
          "integer", Kind.NUMBER,
          "long", Kind.NUMBER,
          "double", Kind.NUMBER,
          "boolean", Kind.BOOLEAN,
          "date", Kind.DATE,
          "time", Kind.TIME);

  /** A type of the subset and what restricts it; no kind means any. */
  record Meaning(Optional<Kind> kind, Optional<Node> allowed) {
    static final Meaning ANY = new Meaning(Optional.empty(), Optional.empty());
  }

  private final Map<String, Node> definitions = new LinkedHashMap<>();
  private final Map<String, Node> inputs = new LinkedHashMap<>();
  private final Constructs constructs;
  private final Problems problems;
  private final Set<Spot> checked = new HashSet<>();

  Types(Node root, Constructs constructs, Problems problems) {
    this.constructs = constructs;
    this.problems = problems;
    for (Node definition : root.all("itemDefinition")) {
      definition.attribute("name").ifPresent(name -> definitions.putIfAbsent(name, definition));
    }
    for (Node input : root.all("inputData")) {
      constructs.checkWhole(input);
      input.attribute("name").ifPresent(name -> inputs.putIfAbsent(name.strip(), input));
    }
  }

  boolean isInput(String name) {
    return inputs.containsKey(name);
  }

  /** The type of an input named like its data, or like a component of it: {@code person.age}. */
  Meaning ofInput(String name, Spot spot) {
    Optional<String> direct = typeRefOf(inputs.get(name));
    if (direct.isPresent()) {
      return of(direct.get(), spot, false);
    }
    int dot = name.indexOf('.');
    Optional<String> owner =
        dot < 0 ? Optional.empty() : typeRefOf(inputs.get(name.substring(0, dot).strip()));
    return owner.isEmpty()
        ? Meaning.ANY
        : component(owner.get(), name.substring(dot + 1), spot).orElse(Meaning.ANY);
  }

  private static Optional<String> typeRefOf(@Nullable Node input) {
    return Optional.ofNullable(input)
        .flatMap(data -> data.find("variable"))
        .flatMap(variable -> variable.attribute("typeRef"))
        .filter(type -> !type.isBlank());
  }

  /** The type of a component, such as an output of several. */
  Optional<Meaning> component(String typeRef, String path, Spot spot) {
    Optional<Node> definition = Optional.ofNullable(definitions.get(Names.local(typeRef)));
    for (String step : path.split("\\.", -1)) {
      definition = definition.flatMap(owner -> componentOf(owner, step.strip()));
    }
    return definition.map(found -> of(found, spot, new HashSet<>(), false));
  }

  private Optional<Node> componentOf(Node definition, String name) {
    check(definition);
    Optional<Node> base =
        definition.find("typeRef").map(type -> definitions.get(Names.local(type.text())));
    List<Node> components =
        base.filter(other -> definition.all("itemComponent").isEmpty())
            .map(other -> other.all("itemComponent"))
            .orElseGet(() -> definition.all("itemComponent"));
    return components.stream()
        .filter(component -> component.attribute("name").filter(name::equals).isPresent())
        .findFirst();
  }

  private void check(Node definition) {
    if (checked.add(definition.spot())) {
      constructs.checkWhole(definition);
    }
  }

  /**
   * The meaning of a type.
   *
   * @param asList whether a list of it may stand for one, as a table's answer does
   */
  Meaning of(String typeRef, Spot spot, boolean asList) {
    return of(typeRef, spot, new HashSet<>(), asList);
  }

  private Meaning of(String typeRef, Spot spot, Set<String> met, boolean asList) {
    String name = Names.local(typeRef);
    if (BASES.containsKey(name)) {
      return new Meaning(Optional.of(BASES.get(name)), Optional.empty());
    }
    Node definition = definitions.get(name);
    if (definition != null && met.add(name)) {
      return of(definition, spot, met, asList);
    }
    if (!name.equalsIgnoreCase("any") && !name.isEmpty()) {
      problems.add(DmnFault.DMN_TYPE.at(spot, name));
    }
    return Meaning.ANY;
  }

  private Meaning of(Node definition, Spot spot, Set<String> met, boolean asList) {
    check(definition);
    boolean many = definition.attribute("isCollection").filter("true"::equals).isPresent();
    String name = definition.attribute("name").orElse("");
    if ((many && !asList) || definition.find("itemComponent").isPresent()) {
      problems.add(DmnFault.DMN_TYPE.at(spot, name + (many ? " (isCollection)" : " (structure)")));
      return Meaning.ANY;
    }
    Meaning base = of(definition.find("typeRef").map(Node::text).orElse(""), spot, met, asList);
    return new Meaning(
        base.kind(),
        definition
            .find("allowedValues")
            .or(() -> definition.find("typeConstraint"))
            .or(base::allowed));
  }
}
