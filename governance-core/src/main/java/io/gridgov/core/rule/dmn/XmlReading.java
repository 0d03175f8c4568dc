package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds the tree of a DMN file; admits no document type, entity or external reference. */
final class XmlReading {
  static final int MOST_CHARACTERS = 64 << 20;
  static final int MOST_ELEMENTS = 1_000_000;
  static final int DEEPEST = 64;

  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;
  private int skipping;

  /** An element whose end has not been met. */
  private record Open(Node node, List<Node> children, StringBuilder text) {
    Node close() {
      return new Node(
          node.spot(),
          node.space(),
          node.namespace(),
          node.name(),
          node.attributes(),
          node.own(),
          List.copyOf(children),
          text.toString());
    }
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      this.problem = problem;
    }
  }

  private XmlReading(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  static Outcome<Node> read(String file, String xml) {
    if (xml.length() > MOST_CHARACTERS) {
      return Outcome.failed(List.of(tooLarge(Spot.of(file))));
    }
    // XML itself reads every line end as LF; done here, so that places agree with the text.
    return new XmlReading(file, xml.replace("\r\n", "\n").replace('\r', '\n')).read();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external references are not admitted");
        });
    return factory;
  }

  private Outcome<Node> read() {
    int at = 0;
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      try {
        requireVersion(reader);
        Optional<Node> root = Optional.empty();
        while (reader.hasNext()) {
          int event = reader.next();
          at = Math.max(at, reader.getLocation().getCharacterOffset());
          Optional<Node> closed = take(reader, event, at);
          root = root.or(() -> closed);
        }
        return Outcome.of(root.orElseThrow());
      } finally {
        reader.close();
      }
    } catch (Refused refused) {
      return Outcome.failed(List.of(refused.problem));
    } catch (XMLStreamException badXml) {
      int offset = badXml.getLocation() == null ? -1 : badXml.getLocation().getCharacterOffset();
      return Outcome.failed(List.of(DmnFault.BAD_XML.at(spot(Math.max(at, offset)))));
    }
  }

  private void requireVersion(XMLStreamReader reader) throws Refused {
    String version = reader.getVersion();
    if (version != null && !version.equals("1.0")) {
      throw new Refused(DmnFault.XML_VERSION.at(Spot.of(file, 1, 1), version));
    }
  }

  /** The root, when its end is met. */
  private Optional<Node> take(XMLStreamReader reader, int event, int at) throws Refused {
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw new Refused(DmnFault.XML_DTD.at(spot(text.lastIndexOf("<!DOCTYPE", at))));
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Refused(DmnFault.XML_ENTITY.at(spot(at), reader.getLocalName()));
      case XMLStreamConstants.START_ELEMENT -> open(reader, at);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (skipping == 0 && !open.isEmpty()) {
          open.peek().text.append(reader.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        return close();
      }
      default -> {}
    }
    return Optional.empty();
  }

  private void open(XMLStreamReader reader, int at) throws Refused {
    Spot spot = spot(text.lastIndexOf('<', at - 1));
    if (++elements > MOST_ELEMENTS || open.size() + skipping >= DEEPEST) {
      throw new Refused(tooLarge(spot));
    }
    Node parent = open.isEmpty() ? null : open.peek().node;
    if (skipping > 0 || (parent != null && isForeign(parent))) {
      skipping++;
      return;
    }
    open.push(new Open(node(reader, spot), new ArrayList<>(), new StringBuilder()));
  }

  private static Node node(XMLStreamReader reader, Spot spot) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Map<String, String> own = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      } else if (namespace.equals(Names.OWN)) {
        own.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    return new Node(
        spot,
        Names.space(namespace),
        namespace,
        reader.getLocalName(),
        attributes,
        own,
        List.of(),
        "");
  }

  private static boolean isForeign(Node node) {
    return node.space() == Node.Space.OTHER || node.space() == Node.Space.DIAGRAM;
  }

  private Optional<Node> close() {
    if (skipping > 0) {
      skipping--;
      return Optional.empty();
    }
    Node node = open.pop().close();
    if (open.isEmpty()) {
      return Optional.of(node);
    }
    open.peek().children.add(node);
    return Optional.empty();
  }

  private static Problem tooLarge(Spot spot) {
    return DmnFault.XML_TOO_LARGE.at(spot, MOST_CHARACTERS, MOST_ELEMENTS, DEEPEST);
  }

  private Spot spot(int index) {
    int offset = Math.max(0, Math.min(index, text.length()));
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Spot.of(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }
}
