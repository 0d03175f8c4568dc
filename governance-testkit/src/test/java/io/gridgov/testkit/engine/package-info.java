/** The engine, its journal and what it reads, tried on the small city. */
package io.gridgov.testkit.engine;
