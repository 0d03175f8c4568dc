package io.gridgov.workflow.internal.canon;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** How a record is taken apart and put together. */
final class Shape {
  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final List<RecordComponent> components;
  private final Constructor<?> constructor;

  private Shape(Class<?> type) {
    this.components = List.of(type.getRecordComponents());
    try {
      this.constructor =
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("record has no canonical constructor: " + type, e);
    }
  }

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  List<RecordComponent> components() {
    return components;
  }

  static Object part(Object whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("record part is not readable: " + component.getName(), e);
    }
  }

  Object make(Object[] parts) {
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("parts must fit together", e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(
          "record cannot be made: " + constructor.getDeclaringClass(), e);
    }
  }
}
