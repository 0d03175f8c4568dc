package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An XML element that knows its place.
 *
 * @param spot where its tag begins
 * @param space whose element it is
 * @param namespace its namespace; empty for none
 * @param name its local name
 * @param attributes its attributes without a namespace
 * @param own its attributes in the namespace of this library
 * @param children its child elements; none below an element of another namespace
 * @param text its own characters, joined
 */
record Node(
    Spot spot,
    Space space,
    String namespace,
    String name,
    Map<String, String> attributes,
    Map<String, String> own,
    List<Node> children,
    String text) {
  /** Whose element it is. */
  enum Space {
    /** DMN's. */
    DMN,
    /** This library's. */
    OWN,
    /** That of DMN's diagrams. */
    DIAGRAM,
    /** Somebody else's. */
    OTHER
  }

  boolean is(String dmnName) {
    return space == Space.DMN && name.equals(dmnName);
  }

  List<Node> all(String dmnName) {
    return children.stream().filter(child -> child.is(dmnName)).toList();
  }

  Optional<Node> find(String dmnName) {
    return children.stream().filter(child -> child.is(dmnName)).findFirst();
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  Optional<String> own(String key) {
    return Optional.ofNullable(own.get(key));
  }

  /** The text of the child {@code text}, without blanks around it; empty if there is none. */
  String expression() {
    return find("text").map(Node::text).orElse("").strip();
  }

  /** Where the expression stands. */
  Spot expressionSpot() {
    return find("text").map(Node::spot).orElse(spot);
  }
}
