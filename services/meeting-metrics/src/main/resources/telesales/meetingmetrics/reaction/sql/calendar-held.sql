SELECT zone FROM calendar FOR SHARE
