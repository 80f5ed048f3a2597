import "@testing-library/jest-dom";

// jsdom has no ResizeObserver; Fluent's MessageBar asks for one.
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: NoResizeObserver });
