package io.gridgov.core.rule.dmn;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.Value;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Runs test cases in the form of the DMN technology compatibility kit. */
final class Tck {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Hierarchies NO_TREE =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.equals(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.equals(ancestor);
        }
      };

  /** One expectation and what came instead. */
  record Result(String name, String expected, String actual) {}

  private Tck() {}

  /** Runs all test files beside a model. */
  static List<Result> run(Path model) throws Exception {
    List<Path> tests;
    try (Stream<Path> files = Files.list(model.getParent())) {
      String stem = model.getFileName().toString().replace(".dmn", "");
      tests =
          files
              .filter(file -> file.getFileName().toString().startsWith(stem + "-test"))
              .sorted()
              .toList();
    }
    List<Result> results = new ArrayList<>();
    for (Path test : tests) {
      for (Element testCase :
          children(parse(Files.readString(test)).getDocumentElement(), "testCase")) {
        run(model, testCase, results);
      }
    }
    return results;
  }

  private static void run(Path model, Element testCase, List<Result> results) throws IOException {
    for (Element node : children(testCase, "resultNode")) {
      String decision = node.getAttribute("name");
      DecisionTable table =
          TableDmn.read(model.getFileName().toString(), Files.readString(model), decision)
              .orElseThrow();
      Facts.Builder facts = Facts.builder();
      for (Element input : children(testCase, "inputNode")) {
        addFacts(table, input.getAttribute("name"), input, facts);
      }
      String expected =
          node.getAttribute("errorResult").equals("true")
              ? "null"
              : text(children(node, "expected").get(0), isSorted(table.hitPolicy()));
      results.add(
          new Result(
              model.getFileName() + " " + testCase.getAttribute("id") + " " + decision,
              expected,
              answer(table, table.decide(facts.build(), DAY, NO_TREE))));
    }
  }

  private static void addFacts(
      DecisionTable table, String path, Element owner, Facts.Builder facts) {
    for (Element component : children(owner, "component")) {
      addFacts(table, path + "." + component.getAttribute("name"), component, facts);
    }
    for (Element value : children(owner, "value")) {
      if (value.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "nil").equals("true")) {
        continue;
      }
      for (Column column : table.inputs()) {
        if (column.name().equals(path)) {
          facts.value(path, column.type().read(value.getTextContent()).orElseThrow());
        }
      }
    }
  }

  /** The order of a COLLECT says nothing. */
  private static boolean isSorted(HitPolicy policy) {
    return policy == HitPolicy.COLLECT;
  }

  private static String answer(DecisionTable table, Decision decision) {
    HitPolicy policy = table.hitPolicy();
    if (policy.isSingle() || policy.isAggregate()) {
      return shown(table, decision.outputs());
    }
    Stream<String> items = decision.hits().stream().map(hit -> shown(table, hit.outputs()));
    return (isSorted(policy) ? items.sorted() : items).toList().toString();
  }

  private static String shown(DecisionTable table, SortedMap<String, Value> outputs) {
    if (table.outputs().size() == 1) {
      return Optional.ofNullable(outputs.get(table.outputs().get(0).name()))
          .map(Value::text)
          .orElse("null");
    }
    if (outputs.isEmpty()) {
      return "null";
    }
    SortedMap<String, String> texts = new TreeMap<>();
    table.outputs().forEach(column -> texts.put(column.name(), "null"));
    outputs.forEach((name, value) -> texts.put(name, value.text()));
    return texts.toString();
  }

  private static String text(Element expected, boolean sorted) {
    List<Element> lists = children(expected, "list");
    if (!lists.isEmpty()) {
      Stream<String> items = children(lists.get(0), "item").stream().map(item -> text(item, false));
      return (sorted ? items.sorted() : items).toList().toString();
    }
    List<Element> components = children(expected, "component");
    if (!components.isEmpty()) {
      SortedMap<String, String> texts = new TreeMap<>();
      components.forEach(
          component -> texts.put(component.getAttribute("name"), text(component, false)));
      return texts.toString();
    }
    Element value = children(expected, "value").get(0);
    if (value.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "nil").equals("true")) {
      return "null";
    }
    return value
            .getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type")
            .matches(".*(decimal|double|integer)")
        ? new Value.Amount(new BigDecimal(value.getTextContent())).text()
        : value.getTextContent();
  }

  private static List<Element> children(Element owner, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = owner.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
