package io.gridgov.examples.synthetic.land;

/**
 * One division of the invented city: a node of the tree of territories (辖区).
 *
 * @param tier its level
 * @param number its place among the territories of its tier, from 0, in the order of codes
 * @param parent the number of its parent in the tier above; −1 for the city
 * @param code digits, beginning with the parent's: 4 city, 6 district, 9 street, 12 community, 15
 *     grid; an own scheme with a province prefix that does not exist (99)
 * @since 0.1.0
 */
public record Territory(Tier tier, int number, int parent, String code) {}
