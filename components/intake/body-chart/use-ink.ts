import { type PointerEvent, useEffect, useRef } from 'react';
import type { Point } from '@/domain/drawing/geometry';

/**
 * Follows one pen, mouse or finger over a drawing and hands over the finished line in its units. While it runs, only the line
 * itself is redrawn, so that a stroke stays under the pen however much is drawn already.
 */
export function useInk(onStroke: (line: Point[]) => void, active: boolean) {
  const surface = useRef<SVGSVGElement>(null);
  const ink = useRef<SVGPolylineElement>(null);
  const line = useRef<{ pointer: number; points: Point[] } | null>(null);
  const frame = useRef(0);

  // A finger that starts on the body draws; one that starts beside it scrolls the page. Browsers ask only the whole drawing for its
  // `touch-action`, not the shapes in it, and React listens to touches without a say in them.
  useEffect(() => {
    const svg = surface.current;
    if (!active || !svg) return;
    const draws = (event: TouchEvent) => event.target !== svg && event.preventDefault();
    svg.addEventListener('touchstart', draws, { passive: false });
    return () => svg.removeEventListener('touchstart', draws);
  }, [active]);

  const show = () => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const points = line.current?.points ?? [];
      ink.current?.setAttribute(
        'points',
        points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      );
    });
  };
  const pointOf = (svg: SVGSVGElement, at: { clientX: number; clientY: number }): Point | null => {
    const matrix = svg.getScreenCTM();
    if (!matrix) return null;
    const { x, y } = new DOMPoint(at.clientX, at.clientY).matrixTransform(matrix.inverse());
    return [x, y];
  };
  const leave = () => {
    line.current = null;
    show();
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (!active || !event.isPrimary || event.button !== 0) return;
      const point = pointOf(event.currentTarget, event);
      if (!point) return;
      event.currentTarget.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      line.current = { pointer: event.pointerId, points: [point] };
      show();
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const current = line.current;
      if (current?.pointer !== event.pointerId) return;
      const { currentTarget, nativeEvent } = event;
      const between = nativeEvent.getCoalescedEvents?.() ?? [];
      for (const one of between.length > 0 ? between : [nativeEvent]) {
        const point = pointOf(currentTarget, one);
        if (point) current.points.push(point);
      }
      show();
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const current = line.current;
      if (current?.pointer !== event.pointerId) return;
      leave();
      onStroke(current.points);
    },
    onPointerCancel: leave,
  };
  return { surface, ink, handlers };
}
