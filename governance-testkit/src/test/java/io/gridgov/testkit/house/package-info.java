/**
 * The rules of the house that no compiler knows, as tests over all modules: what the code may
 * touch, how big it may grow, and that what is built can be used. Begin at {@code HouseRules}.
 */
package io.gridgov.testkit.house;
