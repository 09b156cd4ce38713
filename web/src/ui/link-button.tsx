import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './link-button.module.css';

function ButtonAnchor(
  props: ButtonProps & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> },
) {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button: it changes the page, it does nothing else. */
export const LinkButton = createLink(ButtonAnchor);
function InheritingAnchor(
  props: AnchorProps & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> },
) {
  return <Anchor inherit {...props} className={classes.link} />;
}

/** A link in running text. */
export const TextLink = createLink(InheritingAnchor);
