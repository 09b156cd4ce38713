import type { PointerEventHandler, ReactNode, Ref } from 'react';
import classes from './drag.module.css';

interface DropBoxProps {
  ref: Ref<HTMLDivElement>;
  over: boolean;
  children: ReactNode;
}

/** A place where something may be dropped. */
export function DropBox({ ref, over, children }: DropBoxProps) {
  return (
    <div ref={ref} className={classes.drop} data-over={over || undefined}>
      {children}
    </div>
  );
}

interface DragBoxProps {
  ref: Ref<HTMLDivElement>;
  shift: { x: number; y: number } | null;
  onPointerDown?: unknown;
  children: ReactNode;
}

/** Something one may take by the pointer; what it holds stays pressable. */
export function DragBox({ ref, shift, onPointerDown, children }: DragBoxProps) {
  return (
    <div
      ref={ref}
      className={classes.drag}
      data-dragged={shift ? true : undefined}
      style={shift ? { transform: `translate(${shift.x}px, ${shift.y}px)` } : undefined}
      onPointerDown={onPointerDown as PointerEventHandler<HTMLDivElement> | undefined}
    >
      {children}
    </div>
  );
}
