import { Anchor, type AnchorProps, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './link-button.module.css';

/** A link that looks like a button: it changes the page, it does nothing else. */
export const LinkButton = createLink(Button<'a'>);
function InheritingAnchor(
  props: AnchorProps & AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> },
) {
  return <Anchor inherit {...props} className={classes.link} />;
}

/** A link in running text. */
export const TextLink = createLink(InheritingAnchor);
