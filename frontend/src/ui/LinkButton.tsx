import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Props = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'style'> & { ref?: Ref<HTMLAnchorElement> }

/** A button that leads to another page, with typed `to`, `params` and `search`. */
export const LinkButton = createLink((props: Props) => <Button component="a" {...props} />)
