package io.gridgov.examples.synthetic.land;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The territories with their codes, and what islands each grid has won or lost. */
final class Registry {

  /**
   * What a grid's land is made of.
   *
   * @param layerNumber its number among the grids that have cells; −1 for an enclave
   * @param ownedIslands host cells of the islands that belong to it
   * @param lostIslands host cells of the islands inside it that belong to others
   */
  record GridLand(int layerNumber, List<Integer> ownedIslands, List<Integer> lostIslands) {}

  private final Map<Tier, List<Territory>> territories = new EnumMap<>(Tier.class);
  private final List<GridLand> grids = new ArrayList<>();

  Registry(Map<Tier, Divisions.Layer> layers, List<Islands.Island> islands) {
    territories.put(Tier.CITY, List.of(new Territory(Tier.CITY, 0, -1, "9901")));
    for (Tier tier : new Tier[] {Tier.DISTRICT, Tier.STREET, Tier.COMMUNITY}) {
      Divisions.Layer layer = Divisions.layer(layers, tier);
      Numbering numbering = new Numbering(tier, territories(tier.above()));
      for (int number = 0; number < layer.size(); number++) {
        numbering.add(layer.parent(number));
      }
      territories.put(tier, numbering.done());
    }
    number(Divisions.layer(layers, Tier.GRID), islands);
  }

  private void number(Divisions.Layer layer, List<Islands.Island> islands) {
    int count = layer.size();
    List<GridLand> lands = new ArrayList<>();
    for (int grid = 0; grid < count; grid++) {
      lands.add(new GridLand(grid, new ArrayList<>(), new ArrayList<>()));
    }
    List<List<GridLand>> enclaves = new ArrayList<>();
    territories(Tier.COMMUNITY).forEach(community -> enclaves.add(new ArrayList<>()));
    for (Islands.Island island : islands) {
      int around = layer.holder(island.host());
      lands.get(around).lostIslands().add(island.host());
      if (island.owner() >= 0) {
        lands.get(island.owner()).ownedIslands().add(island.host());
      } else {
        GridLand enclave = new GridLand(-1, List.of(island.host()), List.of());
        enclaves.get(layer.parent(around)).add(enclave);
      }
    }
    Numbering numbering = new Numbering(Tier.GRID, territories(Tier.COMMUNITY));
    for (int grid = 0; grid < count; grid++) {
      int parent = layer.parent(grid);
      add(numbering, parent, lands.get(grid));
      if (grid + 1 == count || layer.parent(grid + 1) != parent) {
        enclaves.get(parent).forEach(enclave -> add(numbering, parent, enclave));
      }
    }
    territories.put(Tier.GRID, numbering.done());
  }

  private void add(Numbering numbering, int parent, GridLand land) {
    numbering.add(parent);
    grids.add(land);
  }

  final List<Territory> territories(Tier tier) {
    return territories.getOrDefault(tier, List.of());
  }

  GridLand grid(int number) {
    return grids.get(number);
  }

  /** Gives the children of each parent their numbers and codes; parents come in order. */
  private static final class Numbering {
    private final Tier tier;
    private final List<Territory> above;
    private final List<Territory> result = new ArrayList<>();
    private int lastParent = -1;
    private int child;

    Numbering(Tier tier, List<Territory> above) {
      this.tier = tier;
      this.above = above;
    }

    void add(int parent) {
      child = parent == lastParent ? child + 1 : 1;
      lastParent = parent;
      String code = tier.code(above.get(parent).code(), child);
      result.add(new Territory(tier, result.size(), parent, code));
    }

    List<Territory> done() {
      return List.copyOf(result);
    }
  }
}
