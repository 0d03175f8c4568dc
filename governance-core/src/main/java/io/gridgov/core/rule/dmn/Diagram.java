package io.gridgov.core.rule.dmn;

/** Draws the decision above a row of its inputs; some modelers show nothing without. */
final class Diagram {
  private static final int WIDTH = 180;
  private static final int HEIGHT = 60;
  private static final int STEP = 200;

  private final XmlText xml;

  Diagram(XmlText xml) {
    this.xml = xml;
  }

  void write(int inputs) {
    int middle = 100 + STEP * Math.max(0, inputs - 1) / 2;
    xml.open("dmndi:DMNDI").open("dmndi:DMNDiagram", "id", "diagram");
    shape("decision", middle, 100);
    for (int i = 1; i <= inputs; i++) {
      shape("data_" + i, 100 + STEP * (i - 1), 300);
    }
    for (int i = 1; i <= inputs; i++) {
      xml.open("dmndi:DMNEdge", "id", "edge_" + i, "dmnElementRef", "requirement_" + i);
      point(100 + STEP * (i - 1) + WIDTH / 2, 300);
      point(middle + WIDTH / 2, 100 + HEIGHT);
      xml.close();
    }
    xml.close().close();
  }

  private void shape(String element, int x, int y) {
    xml.open("dmndi:DMNShape", "id", "shape_" + element, "dmnElementRef", element);
    xml.empty(
        "dc:Bounds",
        "height",
        Integer.toString(HEIGHT),
        "width",
        Integer.toString(WIDTH),
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y));
    xml.close();
  }

  private void point(int x, int y) {
    xml.empty("di:waypoint", "x", Integer.toString(x), "y", Integer.toString(y));
  }
}
