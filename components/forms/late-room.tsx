import type { ComponentType, ReactNode } from 'react';
import { type Later, useArrived } from './use-arrived';

/**
 * A view from a room that is loaded later. Once the room is here it is drawn at once, without a moment of waiting, so that a jump to one
 * of its fields finds it. Never drawn by the server: what takes keys must not be there before its code.
 */
export function lateRoom<Room, Props extends object>(
  from: Later<Room>,
  pick: (room: Room) => ComponentType<Props>,
  waiting: ReactNode,
): ComponentType<Props> {
  return function LateRoom(props: Props) {
    const room = useArrived(from);
    if (!room) return waiting;
    const View = pick(room);
    return <View {...props} />;
  };
}
