// One of a few answers side by side. What is picked has a mark as well as a shade: in dark and high contrast the shade
// alone is hard to see.
import { ToggleButton, type ToggleButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";

export function PickButton(props: ToggleButtonProps) {
  return <ToggleButton size="small" {...props} {...(props.checked === true ? { icon: <CheckmarkRegular /> } : {})} />;
}
